package corridor.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.calibration.CalibrationFindings;
import corridor.analysis.calibration.RecordRecovery.Recovered;
import corridor.catalogue.JsonText;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the description of an ensemble as JSON: how its draws were made, and what the calibration learned. The
 * catalogue reads this file together with the table of draws.
 */
public final class EnsembleJson {
    /** Name of the file, which is in the folder of the table of draws. */
    public static final String NAME = "about.json";

    private EnsembleJson() {}

    /** @param command command line that made the draws */
    public static String of(CalibrationFindings findings, String command) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("command", command);
        json.put("golden", "");
        json.put("staleSince", "");
        json.set("kept", JsonText.number(findings.kept()));
        json.put("pool", findings.pool());
        json.put("refined", findings.refined());
        json.set("keeping", JsonText.number(findings.keeping()));
        json.set("effective", JsonText.number(findings.effective()));
        Map<String, Recovered> recovered =
                findings.recovery().parameters().stream().collect(Collectors.toMap(Recovered::id, Function.identity()));
        ArrayNode inputs = json.putArray("inputs");
        findings.parameters().forEach(parameter -> {
            ObjectNode input = inputs.addObject();
            input.put("id", parameter.id());
            input.put("role", parameter.role().name());
            input.set("spread", JsonText.number(parameter.spread()));
            input.put("recovered", recovered.get(parameter.id()).isLearned());
        });
        ObjectNode rivals = json.putObject("rivals");
        findings.rivals().forEach((id, shares) -> {
            ObjectNode options = rivals.putObject(id);
            shares.forEach((option, share) -> options.set(option, JsonText.number(share)));
        });
        return JsonText.of(json);
    }
}
