using System.Text.Json;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Descriptor;

/// <summary>
/// Settings of a resource that a descriptor may change by the specification and that this program reads in one way only:
/// said otherwise, they would be silently ignored.
/// </summary>
internal static class FixedSettings
{
    private static readonly (string Name, string Json)[] Dialect =
    [
        ("delimiter", "\",\""), ("quoteChar", "\"\\\"\""), ("doubleQuote", "true"), ("header", "true"), ("caseSensitiveHeader", "true"),
    ];

    public static void Check(Node resource)
    {
        Same(resource, "encoding", "\"utf-8\"");
        if (resource.Object("dialect") is { } dialect)
        {
            foreach (var (name, json) in Dialect)
            {
                Same(dialect, name, json);
            }
        }

        if (resource.Property("schema") is { ValueKind: JsonValueKind.Object })
        {
            Same(resource.Object("schema")!.Named(resource.Place), "missingValues", "[\"\"]");
        }
    }

    public static void Same(Node node, string name, string json)
    {
        using var expected = JsonDocument.Parse(json);
        if (node.Property(name) is { } said && !JsonElement.DeepEquals(said, expected.RootElement))
        {
            node.Report(name, $"{DisplayText.Escape(said.GetRawText())} is not what this program reads", json);
        }
    }
}
