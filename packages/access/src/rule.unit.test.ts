import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { accessRulesOf, implies, deniedRule, publicRule, requiredScopes, satisfies, type AccessRule } from './rule.ts';
import { scopeNames, type Scope } from './scopes.ts';
import { anonymous, type Viewer } from './viewer.ts';

const seed = 20_261_124;

function viewerWith(scopes: readonly Scope[]): Viewer {
  return { ...anonymous, kind: 'CLIENT', scopes: new Set(scopes) };
}

/** Few scopes, so that rules and viewers meet. */
const few = scopeNames.slice(0, 4);
const scopeSet = fc.subarray(few);
const scopesRule = fc.array(fc.subarray(few), { maxLength: 4 }).map((anyOf): AccessRule => ({ kind: 'SCOPES', anyOf }));
const anyRule = fc.oneof(fc.constant(publicRule), fc.constant(deniedRule), scopesRule);

const everyScopeSet = Array.from({ length: 2 ** few.length }, (_, bits) =>
  few.filter((_scope, at) => (bits >> at) % 2 === 1),
);

describe('a rule', () => {
  it('is satisfied if the formula of its lists is true: outer OR, inner AND', () => {
    fc.assert(
      fc.property(scopeSet, fc.array(fc.subarray(few), { maxLength: 4 }), (held, anyOf) => {
        const has = Object.fromEntries(few.map((scope) => [scope, held.includes(scope)]));
        let formula = false;
        for (const all of anyOf) {
          let every = true;
          for (const scope of all) every = every && has[scope] === true;
          formula = formula || every;
        }
        expect(satisfies(viewerWith(held), { kind: 'SCOPES', anyOf })).toBe(formula);
      }),
      { seed },
    );
  });

  it('satisfied by fewer scopes is satisfied by more', () => {
    fc.assert(
      fc.property(anyRule, scopeSet, scopeSet, (rule, held, more) => {
        fc.pre(satisfies(viewerWith(held), rule));
        expect(satisfies(viewerWith([...held, ...more]), rule)).toBe(true);
      }),
      { seed },
    );
  });

  it('implies another exactly if no set of scopes satisfies only the first', () => {
    fc.assert(
      fc.property(anyRule, anyRule, (rule, other) => {
        const holds = everyScopeSet.every(
          (held) => !satisfies(viewerWith(held), rule) || satisfies(viewerWith(held), other),
        );
        expect(implies(rule, other)).toBe(holds);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('for no one is not satisfied by a system viewer either', () => {
    expect(satisfies(viewerWith(scopeNames), deniedRule)).toBe(false);
    expect(satisfies(anonymous, publicRule)).toBe(true);
  });
});

describe('the rules of a schema', () => {
  const rules = accessRulesOf(
    parse(`
      type Query { open: Int @public closed: Int }
      type A @public { x: Int y: Int @access(scopes: [["audit:read"], ["leads:read", "leads:write"]]) }
      extend type A { z: Int @access(scopes: [["leads:read"]]) }
      interface I @access(scopes: [["audit:read"]]) { x: Int }
      type B implements I { x: Int }
      type Both @public @access(scopes: [["audit:read"]]) { x: Int }
      extend type Late @access(scopes: [["audit:read"]])
      type Late { x: Int }
    `),
  );
  const audit = { kind: 'SCOPES', anyOf: [['audit:read']] };

  it.each([
    ['Query', 'open', publicRule],
    ['Query', 'closed', deniedRule],
    ['Query', 'unheard', deniedRule],
    ['Unheard', 'x', deniedRule],
    ['A', 'x', publicRule],
    ['A', 'y', { kind: 'SCOPES', anyOf: [['audit:read'], ['leads:read', 'leads:write']] }],
    ['A', 'z', { kind: 'SCOPES', anyOf: [['leads:read']] }],
    ['I', 'x', audit],
    // What an interface says is no word of its types.
    ['B', 'x', deniedRule],
    // The stricter of two.
    ['Both', 'x', audit],
    ['Late', 'x', audit],
    ['Query', '__typename', publicRule],
  ])('%s.%s', (type, field, rule) => {
    expect(rules.ofField(type, field)).toEqual(rule);
  });

  it('include types, and report fields without a rule', () => {
    expect(rules.ofType('A')).toEqual(publicRule);
    expect(rules.ofType('B')).toEqual(deniedRule);
    expect(rules.undecided).toEqual(['Query.closed', 'B.x']);
  });
});

describe('the scopes that several rules require together', () => {
  it('satisfy all of the rules, and no other set does', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 3 }), scopeSet, (rules, held) => {
        const viewer = viewerWith(held);
        const enough = requiredScopes(rules).some((all) => all.every((scope) => viewer.scopes.has(scope as Scope)));
        expect(enough).toBe(rules.every((rule) => satisfies(viewer, rule)));
      }),
      { seed },
    );
  });

  it('omit an alternative that contains another', () => {
    const rules: AccessRule[] = [
      { kind: 'SCOPES', anyOf: [['a'], ['b', 'c']] },
      { kind: 'SCOPES', anyOf: [['a']] },
    ];
    expect(requiredScopes(rules)).toEqual([['a']]);
    expect(requiredScopes([deniedRule, ...rules])).toEqual([]);
  });
});
