package corridor.result.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A dictionary entry describes a table in datapackage.json as a resource of Frictionless Data. */
public final class DictionaryEntry {
    private DictionaryEntry() {}

    /**
     * Makes the entry of a table.
     *
     * @param path path of the table within the folder, with slashes
     * @param meaning description of a row
     */
    public static ObjectNode of(String path, String meaning, List<Column> columns) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        String name = path.substring(path.lastIndexOf('/') + 1);
        resource.put("name", name.substring(0, name.indexOf('.')));
        resource.put("path", path);
        resource.put("format", name.substring(name.indexOf('.') + 1));
        resource.put("description", meaning);
        ArrayNode fields = resource.putObject("schema").putArray("fields");
        for (Column column : columns) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type().plain());
            field.put("description", column.meaning());
            if (!column.unit().isEmpty()) {
                field.put("unit", column.unit());
            }
        }
        return resource;
    }
}
