package nl.buurtdaad.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import nl.buurtdaad.words.Language;

/// What every answer says to browsers: no sniffing, no framing, no referrer, none of the phone's sensors but the place.
final class Headers implements Filter {
    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
        response.header(HeaderNames.create("X-Frame-Options"), "DENY");
        response.header(HeaderNames.create("Referrer-Policy"), "no-referrer");
        response.header(HeaderNames.create("Permissions-Policy"), "camera=(), microphone=(), geolocation=(self)");
        chain.proceed();
    }

    static Language language(ServerRequest request) {
        return Language.accepted(
                request.headers().first(HeaderNames.ACCEPT_LANGUAGE).orElse(null));
    }
}
