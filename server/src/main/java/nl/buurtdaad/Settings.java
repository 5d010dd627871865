package nl.buurtdaad;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdaad.notices.MailServer;
import nl.buurtdaad.notices.NewsHours;

/// Every setting, read from the environment and checked once. `.env.example` explains each.
public record Settings(
        String listenAddress,
        int port,
        URI publicUrl,
        Path clientFolder,
        boolean trustProxy,
        boolean exampleMode,
        Optional<LocalDateTime> exampleClock,
        Graph graph,
        Optional<MailServer> mail,
        NewsHours newsHours,
        int newcomersPerHour,
        int newcomersPerHourPerAddress) {
    /// Where Neo4j answers.
    public record Graph(String uri, String user, String password, String database) {}

    /// The names of all settings, as they stand in the environment.
    public enum Name {
        PORT,
        PUBLIC_URL,
        LISTEN_ADDRESS,
        CLIENT_DIR,
        TRUST_PROXY,
        EXAMPLE_MODE,
        EXAMPLE_CLOCK,
        NEO4J_URI,
        NEO4J_USER,
        NEO4J_PASSWORD,
        NEO4J_DATABASE,
        SMTP_HOST,
        SMTP_PORT,
        SMTP_USER,
        SMTP_PASSWORD,
        SMTP_FROM,
        SMTP_SECURITY,
        QUIET_HOURS,
        WEEKLY_LETTER,
        NEWCOMERS_PER_HOUR,
        NEWCOMERS_PER_HOUR_PER_ADDRESS
    }

    /// A setting that cannot be used; the message is for who runs the server.
    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(Name name, String why) {
            super(name + ": " + why, null, false, false);
        }
    }

    /// @throws Wrong for the first setting that cannot be used
    public static Settings read(Map<String, String> environment) {
        var read = new Reader(environment);
        int port = read.number(Name.PORT, 8080, 0, 65_535);
        boolean example = read.onOrOff(Name.EXAMPLE_MODE);
        return new Settings(
                example ? "127.0.0.1" : read.text(Name.LISTEN_ADDRESS, "0.0.0.0"),
                port,
                read.address(Name.PUBLIC_URL, "http://localhost:" + port),
                Path.of(read.text(Name.CLIENT_DIR, "mobile-client/dist")),
                read.onOrOff(Name.TRUST_PROXY),
                example,
                read.exampleClock(example),
                new Graph(
                        read.needed(Name.NEO4J_URI),
                        read.text(Name.NEO4J_USER, "neo4j"),
                        read.needed(Name.NEO4J_PASSWORD),
                        read.text(Name.NEO4J_DATABASE, "neo4j")),
                read.mail(),
                read.newsHours(),
                read.number(Name.NEWCOMERS_PER_HOUR, 1_000, 1, 1_000_000),
                read.number(Name.NEWCOMERS_PER_HOUR_PER_ADDRESS, 60, 1, 1_000_000));
    }

    private record Reader(Map<String, String> environment) {
        Optional<String> find(Name name) {
            return Optional.ofNullable(environment.get(name.name()))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        String text(Name name, String otherwise) {
            return find(name).orElse(otherwise);
        }

        String needed(Name name) {
            return find(name).orElseThrow(() -> new Wrong(name, "is needed"));
        }

        int number(Name name, int otherwise, int atLeast, int atMost) {
            String text = text(name, Integer.toString(otherwise));
            try {
                int number = Integer.parseInt(text);
                if (number >= atLeast && number <= atMost) {
                    return number;
                }
            } catch (NumberFormatException notOne) {
                // Said below, with the range.
            }
            throw new Wrong(name, "'" + text + "' is not a number from " + atLeast + " to " + atMost);
        }

        boolean onOrOff(Name name) {
            return switch (text(name, "off")) {
                case "on" -> true;
                case "off" -> false;
                default -> throw new Wrong(name, "is on or off");
            };
        }

        /// A real neighbourhood's terms and claims run by the real time only.
        Optional<LocalDateTime> exampleClock(boolean example) {
            Optional<String> text = find(Name.EXAMPLE_CLOCK);
            if (text.isPresent() && !example) {
                throw new Wrong(Name.EXAMPLE_CLOCK, "is for EXAMPLE_MODE=on only");
            }
            try {
                return text.map(LocalDateTime::parse);
            } catch (DateTimeParseException notOne) {
                throw new Wrong(Name.EXAMPLE_CLOCK, "'" + text.get() + "' is not a time such as 2026-05-12T14:50");
            }
        }

        URI address(Name name, String otherwise) {
            String text = text(name, otherwise);
            try {
                URI address = new URI(text.replaceFirst("/+$", ""));
                if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                    return address;
                }
            } catch (URISyntaxException unreadable) {
                // Said below, with what would do.
            }
            throw new Wrong(name, "'" + text + "' is not an address such as https://buurt.example.org");
        }

        Optional<MailServer> mail() {
            return find(Name.SMTP_HOST).map(host -> {
                var security = security();
                int usual = security == MailServer.Security.TLS ? 465 : 587;
                return new MailServer(
                        host,
                        number(Name.SMTP_PORT, usual, 1, 65_535),
                        find(Name.SMTP_USER),
                        find(Name.SMTP_PASSWORD),
                        needed(Name.SMTP_FROM),
                        security);
            });
        }

        NewsHours newsHours() {
            var quiet = matched(Name.QUIET_HOURS, "21:00-08:00", "(TIME) *- *(TIME)", "is hours such as 21:00-08:00");
            String days = Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.joining("|"));
            var weekly = matched(
                    Name.WEEKLY_LETTER,
                    "sunday 10:00",
                    "(" + days + ") +(TIME)",
                    "is a day and a time such as sunday 10:00");
            return new NewsHours(
                    LocalTime.parse(quiet.group(1)),
                    LocalTime.parse(quiet.group(2)),
                    DayOfWeek.valueOf(weekly.group(1).toUpperCase(Locale.ROOT)),
                    LocalTime.parse(weekly.group(2)));
        }

        /// @param shape in which TIME stands for a time such as 08:00
        private Matcher matched(Name name, String otherwise, String shape, String why) {
            var matcher = Pattern.compile(
                            shape.replace("TIME", "(?:[01]\\d|2[0-3]):[0-5]\\d"), Pattern.CASE_INSENSITIVE)
                    .matcher(text(name, otherwise));
            if (!matcher.matches()) {
                throw new Wrong(name, why);
            }
            return matcher;
        }

        private MailServer.Security security() {
            String text = text(Name.SMTP_SECURITY, "starttls");
            return Arrays.stream(MailServer.Security.values())
                    .filter(security -> security.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new Wrong(Name.SMTP_SECURITY, "is starttls, tls or none"));
        }
    }
}
