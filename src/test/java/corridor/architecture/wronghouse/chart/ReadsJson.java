package corridor.architecture.wronghouse.chart;

import com.fasterxml.jackson.databind.ObjectMapper;

/** This record uses a library outside the rooms of that library. */
public record ReadsJson(ObjectMapper mapper) {}
