package org.chokepoint.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

class SameOriginFilterTest {

    private final SameOriginFilter filter =
            new SameOriginFilter(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/join/{code}"));

    @Test
    void aFormOfOursPasses() throws Exception {
        assertThat(status("Sec-Fetch-Site", "same-origin")).isEqualTo(200);
    }

    @Test
    void onAPlainLocalAddressTheOriginDecides() throws Exception {
        assertThat(status("Origin", "http://192.168.1.5:8080")).isEqualTo(200);
        assertThat(status("Origin", "http://192.168.1.5")).isEqualTo(403);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(status("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(status("Sec-Fetch-Site", "none")).isEqualTo(403);
        assertThat(status("Origin", "https://evil.example")).isEqualTo(403);
        assertThat(status("Origin", "null")).isEqualTo(403);
        assertThat(status("X-Nothing", "at all")).isEqualTo(403);
    }

    private int status(String header, String value) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/join/ACDEFG");
        request.setScheme("http");
        request.setServerName("192.168.1.5");
        request.setServerPort(8080);
        request.addHeader(header, value);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
