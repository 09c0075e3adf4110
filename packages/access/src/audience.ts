/** Whom the issuer's access tokens are for (`aud`, RFC 9068): the graph, whichever gateway serves it. */
export const graphAudience = 'urn:promtour:graph';

/** Longest life of an access token, in seconds. */
export const accessTokenSeconds = 600;
