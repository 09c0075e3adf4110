/** What the issuer's access tokens are meant for: the graph, whoever serves it (`aud`, RFC 9068; `resource`, RFC 8707). */
export const graphAudience = 'urn:promtour:graph';

/** The longest that an access token may live, in seconds: also how long a revocation has to be remembered. */
export const accessTokenSeconds = 600;
