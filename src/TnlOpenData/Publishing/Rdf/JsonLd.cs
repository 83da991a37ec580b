using System.Text;
using System.Text.Json;
using TnlOpenData.Formats.Json;

namespace TnlOpenData.Publishing.Rdf;

/// <summary>JSON-LD 1.1 with an inline context: a remote context would be fetched at each harvest.</summary>
public static class JsonLd
{
    private static readonly JsonWriterOptions Readable = CellJson.Compact with { Indented = true, NewLine = "\n" };

    public static string Of(IEnumerable<RdfNode> graph)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach (var (prefix, iri) in Prefixes.All)
            {
                json.WriteString(prefix, iri);
            }

            json.WriteEndObject();
            json.WriteStartArray("@graph");
            foreach (var node in graph)
            {
                Write(json, node);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, RdfNode node)
    {
        json.WriteStartObject();
        if (node.Name is { } name)
        {
            json.WriteString("@id", name);
        }

        foreach (var property in node.Properties)
        {
            var isType = property.Key == Prefixes.Type;
            json.WriteStartArray(isType ? "@type" : property.Key);
            foreach (var value in property)
            {
                if (isType)
                {
                    json.WriteStringValue(((Iri)value).Value);
                }
                else
                {
                    Write(json, value);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RdfValue value)
    {
        if (value is RdfNode node)
        {
            Write(json, node);
            return;
        }

        json.WriteStartObject();
        if (value is Iri iri)
        {
            json.WriteString("@id", iri.Value);
        }
        else if (value is Literal literal)
        {
            json.WriteString("@value", literal.Value);
            if (literal.Datatype is { } type)
            {
                json.WriteString("@type", type);
            }

            if (literal.Language is { } language)
            {
                json.WriteString("@language", language);
            }
        }

        json.WriteEndObject();
    }
}
