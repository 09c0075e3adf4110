import '../../../server.ts';
