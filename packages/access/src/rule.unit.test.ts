import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { accessRulesOf, satisfies } from './rule.ts';
import type { Scope } from './scopes.ts';
import { anonymous, type Viewer } from './viewer.ts';

const rules = accessRulesOf(
  parse(`
    type Lead @access(scopes: [["leads:read"]]) { id: ID!, title: String @public, value: Int @access(scopes: [["leads:write", "registry:read"], ["audit:read"]]) }
    extend type Lead { note: String }
    type Query { leads: [Lead] }
    interface Named { name: String @public }
  `),
);
const having = (...scopes: Scope[]): Viewer => ({ ...anonymous, scopes: new Set(scopes) });

describe('the rule of a field', () => {
  it.each<[string, string, string, Viewer, boolean]>([
    ['its type’s, where it has none', 'Lead', 'id', having('leads:read'), true],
    ['its type’s, for an extension too', 'Lead', 'note', anonymous, false],
    ['its own before its type’s', 'Lead', 'title', anonymous, true],
    ['all scopes of one list', 'Lead', 'value', having('leads:write', 'registry:read'), true],
    ['not one of them only', 'Lead', 'value', having('leads:write', 'leads:read'), false],
    ['or another list', 'Lead', 'value', having('audit:read'), true],
    ['nobody’s, where nothing was said', 'Query', 'leads', having('leads:read', 'audit:read'), false],
    ['nobody’s, of a type that is not there', 'Other', 'field', having('audit:read'), false],
    ['everybody’s, for what describes the answer', 'Query', '__typename', anonymous, true],
    ['an interface’s', 'Named', 'name', anonymous, true],
  ])('is %s', (_, type, field, viewer, allowed) => {
    expect(satisfies(viewer, rules.ofField(type, field))).toBe(allowed);
  });
});

it('a reference needs the rule of its type', () => {
  expect(satisfies(anonymous, rules.ofType('Lead'))).toBe(false);
  expect(satisfies(having('leads:read'), rules.ofType('Lead'))).toBe(true);
  expect(satisfies(having('leads:read'), rules.ofType('Query'))).toBe(false);
});
