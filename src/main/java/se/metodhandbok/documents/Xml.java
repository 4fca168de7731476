package se.metodhandbok.documents;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part: StAX, with attributes on the same line as their element and no exceptions to handle. */
public final class Xml {
    private static final String ENCODING = "UTF-8";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Characters: told to write bytes itself, the JDK's writer takes twice the time, a byte a call. */
    private final StringWriter out = new StringWriter();

    private final XMLStreamWriter writer;
    private int depth;

    /** A part whose root is the element. Attributes come in pairs: name, value. */
    public Xml(String root, String... attributes) {
        try {
            writer = writer(out);
            writer.writeStartDocument(ENCODING, "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    /** Begins an element. */
    public Xml open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        depth++;
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element with nothing but text. */
    public Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Text; characters that XML can't hold become U+FFFD. */
    public Xml text(String text) {
        try {
            writer.writeCharacters(valid(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Ends the innermost element. */
    public Xml close() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        depth--;
        return this;
    }

    /** The finished part, its root closed. */
    public byte[] bytes() {
        close();
        if (depth != 0) {
            throw new IllegalStateException("Elements left open: " + depth);
        }
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The factory is not promised to serve several at once, and documents are written side by side. */
    private static synchronized XMLStreamWriter writer(StringWriter out) throws XMLStreamException {
        return FACTORY.createXMLStreamWriter(out);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], valid(attributes[i + 1]));
        }
    }

    private static String valid(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Half of a pair looks invalid; then the whole text is taken character by character.
            if (!isValid(text.charAt(i))) {
                return text.codePoints()
                        .map(character -> isValid(character) ? character : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** XML 1.0, production 2. */
    private static boolean isValid(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
