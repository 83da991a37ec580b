using System.Text.Json;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Descriptor;

/// <summary>
/// A JSON object of the descriptor and its path in the messages. Its methods read a property; they return null if it is absent, and
/// also report it if it is not of the kind they read.
/// </summary>
internal sealed class Node(JsonElement json, string path, ProblemList problems)
{
    public string Path => path;

    public IEnumerable<string> PropertyNames => json.EnumerateObject().Select(p => p.Name);

    /// <summary>Adds a problem about a property, or about the object itself if it is null.</summary>
    public void Report(string? property, string wrong, string right)
    {
        var column = property is null ? path : PathOf(property);
        problems.Add(new Problem(DataPackage.FileName, null, column.Length == 0 ? null : DisplayText.Escape(column), wrong, right));
    }

    /// <summary>The same object, with another path in the messages.</summary>
    public Node Named(string newPath) => new(json, newPath, problems);

    public JsonElement? Property(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A property that must satisfy a condition.</summary>
    /// <param name="kind">What the value should be, for the message: "a text".</param>
    /// <param name="right">The correction that the message proposes.</param>
    public JsonElement? Property(string name, Func<JsonElement, bool> isValid, string kind, string right)
    {
        var property = Property(name);
        if (property is not { } value || isValid(value))
        {
            return property;
        }

        Report(name, $"{DisplayText.Escape(value.GetRawText())} is not {kind}", right);
        return null;
    }

    /// <summary>Reports the property if it is present with another value than the only one that this program supports.</summary>
    public void CheckFixed(string name, string supportedJson)
    {
        using var supported = JsonDocument.Parse(supportedJson);
        if (Property(name) is { } value && !JsonElement.DeepEquals(value, supported.RootElement))
        {
            Report(name, $"{DisplayText.Escape(value.GetRawText())} is not what this program reads", supportedJson);
        }
    }

    /// <summary>Reports an absent property as well; empty if there is a problem.</summary>
    public string RequiredText(string name)
    {
        if (Property(name) is null)
        {
            Report(name, "is missing", "a text");
        }

        return OptionalText(name) ?? "";
    }

    public string? OptionalText(string name) =>
        Property(name, v => IsText(v) && !string.IsNullOrWhiteSpace(v.GetString()), "a text", "a text that is not blank")?.GetString();

    public Node? Object(string name) =>
        Property(name, IsObject, "an object", "an object in braces") is { } value ? new Node(value, PathOf(name), problems) : null;

    /// <summary>The objects of a list. The path of each is its index, until its own name is known.</summary>
    public IEnumerable<Node> Objects(string name)
    {
        if (Property(name, v => v.ValueKind == JsonValueKind.Array, "a list", "a list in square brackets") is not { } list)
        {
            yield break;
        }

        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            var node = new Node(item, PathOf($"{name}[{index}]"), problems);
            if (IsObject(item))
            {
                yield return node;
            }
            else
            {
                node.Report(null, "is not an object", "an object in braces");
            }
        }
    }

    /// <summary>A list of texts. As in Table Schema, a single text is a list of one.</summary>
    public IReadOnlyList<string>? Texts(string name)
    {
        var value = Property(
            name,
            v => IsText(v) || (v.ValueKind == JsonValueKind.Array && v.EnumerateArray().All(IsText)),
            "a list of texts",
            "a list of texts");
        return value switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text => [text.GetString()!],
            { } list => [.. list.EnumerateArray().Select(v => v.GetString()!)],
        };
    }

    private string PathOf(string property) => path.Length == 0 ? property : $"{path}.{property}";

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;
}
