using System.Text;

namespace TnlOpenData.Publishing.Rdf;

/// <summary>RDF 1.1 Turtle.</summary>
public static class Turtle
{
    public static string Of(IEnumerable<RdfNode> graph)
    {
        var text = new StringBuilder();
        foreach (var (prefix, iri) in Prefixes.All)
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(iri).Append("> .\n");
        }

        foreach (var node in graph)
        {
            text.Append('\n').Append(Iri(node.Name!)).Append(Properties(node, "  ")).Append(" .\n");
        }

        return text.ToString();
    }

    private static string Properties(RdfNode node, string indent) => string.Join(" ;", node.Properties.Select(p =>
    {
        var predicate = p.Key == Prefixes.Type ? "a" : p.Key;
        return $"\n{indent}{predicate} {string.Join(", ", p.Select(v => Value(v, indent)))}";
    }));

    private static string Value(RdfValue value, string indent) => value switch
    {
        Iri iri => Iri(iri.Value),
        Literal { Datatype: { } type } typed => $"{Quoted(typed.Value)}^^{type}",
        Literal { Language: { } language } text => $"{Quoted(text.Value)}@{language}",
        Literal plain => Quoted(plain.Value),
        RdfNode node => $"[{Properties(node, indent + "  ")}\n{indent}]",
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static string Iri(string iri) => $"<{string.Concat(iri.Select(Escaped))}>";

    /// <summary>A character that an IRI must not contain is written as an escape sequence.</summary>
    private static string Escaped(char c)
    {
        var isForbidden = c <= ' ' || "<>\"{}|^`\\".Contains(c, StringComparison.Ordinal);
        return isForbidden ? $"\\u{(int)c:X4}" : $"{c}";
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:X4}",
                _ => c,
            });
        }

        return quoted.Append('"').ToString();
    }
}
