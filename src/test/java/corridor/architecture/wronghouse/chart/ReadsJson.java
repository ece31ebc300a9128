package corridor.architecture.wronghouse.chart;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A library outside its home. */
public record ReadsJson(ObjectMapper mapper) {}
