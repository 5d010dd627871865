package nl.buurtdaad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The typed templates of `src/main/jte`, which the build made into classes. They escape what people wrote.
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /// @param template its path, such as `signs/sign.jte`
    public static String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput(8 * 1024);
        ENGINE.render(template, parameters, output);
        return output.toString();
    }
}
