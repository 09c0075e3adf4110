/** `PROMTOUR_E2E_GATEWAY`: the origin of a running gateway, such as `http://127.0.0.1:4000`. */
export function runningGateway(): string | undefined {
  const url = process.env['PROMTOUR_E2E_GATEWAY'];
  return url === undefined || url === '' ? undefined : url;
}
