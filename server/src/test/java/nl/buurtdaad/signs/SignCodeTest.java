package nl.buurtdaad.signs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtdaad.danger.DangerRoom;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.places.PlacesRoom;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.web.OpenPages;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignCodeTest {

    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final OpenPages PAGES = OpenPages.of(new SignsRoom(
            DATABASE,
            CLOCK,
            new PlacesRoom(DATABASE, CLOCK, new WorkdaysRoom(DATABASE)),
            new DangerRoom(
                    DATABASE,
                    new Once(DATABASE, CLOCK),
                    CLOCK,
                    new Logbook(),
                    new Say(),
                    TestInbox.of(DATABASE, CLOCK)),
            new Joining(new Say()),
            URI.create("https://buurt.example"))::pages);

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void the_code_leads_to_the_page() throws Exception {
        var svg = PAGES.get("/s/" + buurt.sign + ".svg");
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(read(svg.body())).isEqualTo("https://buurt.example/s/" + buurt.sign);
        assertThat(PAGES.get("/s/BESTAATNIET.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void the_printed_sign_carries_the_code_and_the_address_in_letters() throws Exception {
        String page = open("/s/" + buurt.sign + "/print");
        assertThat(page)
                .contains("@page{size:A4", "Tennisbaan", "Scan mij", "Is het open?", "Wat kun je doen?")
                .contains("<b>buurt.example/s/" + buurt.sign + "</b>");
        assertThat(read(page.substring(page.indexOf("shape-rendering"))))
                .isEqualTo("https://buurt.example/s/" + buurt.sign);
    }

    private String open(String path) {
        var page = PAGES.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    /// Draws the SVG's runs as dots and reads them as a phone would.
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("v(\\d+)H0z").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1));
        int scale = 4;
        int[] dots = new int[size * scale * size * scale];
        Arrays.fill(dots, 0xFFFFFF);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) * scale;
            int y = Integer.parseInt(run.group(2)) * scale;
            int width = Integer.parseInt(run.group(3)) * scale;
            for (int row = y; row < y + scale; row++) {
                Arrays.fill(dots, row * size * scale + x, row * size * scale + x + width, 0);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size * scale, size * scale, dots)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
