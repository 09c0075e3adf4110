/** Variables of the machine, not of Promtour: paths, certificates, Java. */
const names = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'TZ',
  'NODE_COMPILE_CACHE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_USE_SYSTEM_CA',
  'NODE_USE_ENV_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'JAVA_HOME',
  'JAVA_TOOL_OPTIONS',
];
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
const loopback = ['127.0.0.1', 'localhost', '::1'];

/**
 * The machine's certificates and proxies for a child process, without Promtour's own variables. Behind a proxy, Node's `fetch` uses it as
 * well, except for this machine's own addresses.
 */
export function machineEnvironment(env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const inherited = pick(env, names);
  const proxied = pick(env, proxies);
  if (Object.keys(proxied).length === 0) return inherited;
  const direct = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').filter((host) => host !== '');
  const noProxy = [...new Set([...direct, ...loopback])].join(',');
  return { NODE_USE_ENV_PROXY: '1', ...inherited, ...proxied, NO_PROXY: noProxy, no_proxy: noProxy };
}

/** Maven reads neither HTTPS_PROXY nor NO_PROXY; this passes them as Java properties. */
export function mavenProxyArguments(env: NodeJS.ProcessEnv = process.env): string[] {
  const address = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? env['http_proxy'] ?? env['HTTP_PROXY'] ?? '';
  if (!URL.canParse(address)) return [];
  const { protocol, hostname, port } = new URL(address);
  const direct = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').filter((host) => host !== '');
  return [
    // Maven 3.9's transport reads Java properties only with this option.
    '-Daether.connector.http.useSystemProperties=true',
    `-Dhttps.proxyHost=${hostname}`,
    `-Dhttps.proxyPort=${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`,
    ...(direct.length === 0 ? [] : [`-Dhttp.nonProxyHosts=${direct.map(javaPattern).join('|')}`]),
  ];
}

/** `.example.org` covers the subdomains; Java writes `*.example.org`. */
function javaPattern(host: string): string {
  return host.startsWith('.') ? `*${host}` : host;
}

function pick(env: NodeJS.ProcessEnv, wanted: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    wanted.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}
