/** Pure code takes the time and chance as arguments, so that a test can choose them. */
const impure = { 'Date.now': 'the time', 'Math.random': 'chance' };

const pureDomain = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message: 'Take the time as an argument' });
    },
    MemberExpression(node) {
      const what = impure[`${node.object.name}.${node.property.name}`];
      if (what !== undefined) context.report({ node, message: `Take ${what} as an argument` });
    },
  }),
};

export default { meta: { name: 'promtour' }, rules: { 'pure-domain': pureDomain } };
