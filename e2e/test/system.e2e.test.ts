import { systemSuite } from '../src/system-suite.ts';
import { systemKinds } from '../src/systems.ts';

const [kind] = await systemKinds();

systemSuite(kind, 'all');
