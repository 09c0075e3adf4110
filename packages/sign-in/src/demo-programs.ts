/** The demonstration's API clients. Their secrets are public: a registry accepts them only with DEMO_ACCOUNTS=true. */
export const demoPrograms = {
  portal: program('d1', 'portal'),
  agency: program('d2', 'agency'),
  dashboard: program('d3', 'dashboard'),
} as const;

/** The demonstration client with this name, if there is one. */
export function demoProgram(name: string): DemoProgram | undefined {
  return new Map<string, DemoProgram>(Object.entries(demoPrograms)).get(name);
}

/** The public client of the demonstration that signs people in. */
export const demoConsoleId = '01900000-0000-7000-8000-0000000000d0';

type DemoProgram = { readonly clientId: string; readonly clientSecret: string };

function program(number: string, name: string): DemoProgram {
  return {
    clientId: `01900000-0000-7000-8000-0000000000${number}`,
    clientSecret: `ptr_demo-${name}-secret-that-everybody-knows`,
  };
}
