import '../../server.ts';
