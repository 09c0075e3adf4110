import { describe, expect, it } from '@jest/globals';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import { z } from 'zod';
import { parseEnvironment, serviceVariables } from '../src/environment.ts';

const schema = z.object(serviceVariables);
const right = {
  PORT: '4001',
  DATABASE_URL: 'postgres://registry:secret-word@127.0.0.1/registry',
  KAFKA_BROKERS: '127.0.0.1:19092',
  GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
  AUDIT_SIGNING_KEY: auditSigningKey,
};

describe('the environment', () => {
  it('requires few variables and has defaults for the rest', () => {
    expect(parseEnvironment(schema, right)).toMatchObject({ HOST: '127.0.0.1', PORT: 4001, EVENT_TRANSPORT: 'kafka' });
  });

  it('treats an empty variable as unset', () => {
    expect(parseEnvironment(schema, { ...right, HOST: '', LOG_LEVEL: '' })).toMatchObject({
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
    });
  });

  it.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL: missing'],
    [{ DATABASE_URL: 'secret-word' }, 'DATABASE_URL: '],
    [{ PORT: '70000' }, 'PORT: '],
    [{ PORT: 'secret-word' }, 'PORT: '],
    [{ LOG_LEVEL: 'secret-word' }, 'LOG_LEVEL: one of fatal'],
    [{ KAFKA_BROKERS: undefined }, 'KAFKA_BROKERS: missing'],
    [{ KAFKA_SASL_USERNAME: 'registry' }, 'both or neither'],
    [{ KAFKA_SASL_PASSWORD: 'secret-word' }, 'both or neither'],
    [{ EVENT_TRANSPORT: 'embedded' }, 'EVENT_LOG_DATABASE_URL: missing'],
    [{ HOST: '0.0.0.0' }, 'HOST: must be loopback'],
    [{ HOST: '127.0.0.1.evil.example' }, 'HOST: must be loopback'],
  ])('reports invalid variables without their values: %j', (change, problem) => {
    const read = () => parseEnvironment(schema, { ...right, ...change });
    expect(read).toThrow(problem);
    expect(read).not.toThrow(/secret-word/);
  });

  it('listens beyond loopback only if the network is declared closed', () => {
    expect(parseEnvironment(schema, { ...right, HOST: '0.0.0.0', ALLOW_REMOTE: 'true' }).HOST).toBe('0.0.0.0');
  });
});
