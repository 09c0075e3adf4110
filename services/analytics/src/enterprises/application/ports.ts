import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { EnterpriseSums } from '../domain/enterprise-sums.ts';

export type EnterpriseSource = SumsSource<EnterpriseSums>;
