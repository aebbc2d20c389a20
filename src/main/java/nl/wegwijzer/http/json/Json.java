package nl.wegwijzer.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.assistant.Reply;

/** Writes values as JSON. Links of citations get the public address here, so that a reply needn't be copied for it. */
public final class Json {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/json";

    private final Links links;
    private Optional<ObjectMapper> mapper = Optional.empty();

    /** With links as these make them. */
    public Json(Links links) {
        this.links = links;
    }

    /** Made when it is first needed, which is after a start: it brings the calendars of all languages with it. */
    private synchronized ObjectMapper mapper() {
        if (mapper.isEmpty()) {
            SimpleModule module = new SimpleModule("links");
            module.setSerializerModifier(new CitationLinks(links));
            mapper = Optional.of(JsonMapper.builder().addModule(module).build());
        }
        return mapper.get();
    }

    /** A value as JSON in UTF-8. */
    public byte[] bytes(Object value) {
        try {
            return mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every reply has a JSON form", e);
        }
    }

    private static final class CitationLinks extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        private final transient Links links;

        CitationLinks(Links links) {
            this.links = links;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            if (description.getBeanClass() == Reply.Cited.class) {
                properties.stream()
                        .filter(property -> property.getName().equals("url"))
                        .forEach(property -> property.assignSerializer(new LinkWriter(links)));
            }
            return properties;
        }
    }

    private static final class LinkWriter extends JsonSerializer<Object> {
        private final Links links;

        LinkWriter(Links links) {
            this.links = links;
        }

        @Override
        public void serialize(Object path, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(links.to(path.toString()));
        }
    }
}
