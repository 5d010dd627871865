package nl.buurtdaad.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

/// Where a call came from; used for limits only, never stored.
record Addresses(boolean trustProxy) {
    private static final String FORWARDED = "X-Forwarded-For";

    String of(ServerRequest request) {
        if (trustProxy) {
            var forwarded = request.headers().first(HeaderNames.create(FORWARDED));
            if (forwarded.isPresent()) {
                // The last one was written by our own front; those before it are the caller's word.
                String[] hops = forwarded.get().split(",", -1);
                return hops[hops.length - 1].strip();
            }
        }
        return request.remotePeer().host();
    }
}
