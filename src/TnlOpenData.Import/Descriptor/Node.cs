using System.Text.Json;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Descriptor;

/// <summary>An object of the descriptor, with the name that problems give to it; reading a property reports what is wrong with it.</summary>
internal sealed class Node(JsonElement json, string place, ProblemList problems)
{
    public string Place => place;

    public JsonElement Json => json;

    public IEnumerable<string> PropertyNames => json.EnumerateObject().Select(p => p.Name);

    public void Report(string? property, string wrong, string right)
    {
        var where = property is null ? place : place.Length == 0 ? property : $"{place}.{property}";
        problems.Add(new Problem(DataPackage.FileName, null, where.Length == 0 ? null : DisplayText.Escape(where), wrong, right));
    }

    public Node Named(string name) => new(json, name, problems);

    public JsonElement? Property(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public string RequiredText(string name)
    {
        if (Property(name) is null)
        {
            Report(name, "is missing", "a text");
            return "";
        }

        return OptionalText(name) ?? "";
    }

    public string? OptionalText(string name)
    {
        if (Property(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        Report(name, $"{DisplayText.Escape(value.GetRawText())} is not a text", "a text that is not blank");
        return null;
    }

    public Node? Object(string name)
    {
        if (Property(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new Node(value, place.Length == 0 ? name : $"{place}.{name}", problems);
        }

        Report(name, $"{DisplayText.Escape(value.GetRawText())} is not an object", "an object in braces");
        return null;
    }

    /// <summary>The objects of a list, each named by its place in it until its own name is known.</summary>
    public IEnumerable<Node> Objects(string name)
    {
        if (Property(name) is not { } value)
        {
            yield break;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Report(name, $"{DisplayText.Escape(value.GetRawText())} is not a list", "a list in square brackets");
            yield break;
        }

        var position = 0;
        foreach (var item in value.EnumerateArray())
        {
            var itemPlace = $"{(place.Length == 0 ? "" : place + ".")}{name}[{position++}]";
            if (item.ValueKind == JsonValueKind.Object)
            {
                yield return new Node(item, itemPlace, problems);
            }
            else
            {
                new Node(item, itemPlace, problems).Report(null, "is not an object", "an object in braces");
            }
        }
    }

    /// <summary>A list of texts; one text alone stands for a list of one, as in Table Schema.</summary>
    public IReadOnlyList<string>? Texts(string name)
    {
        if (Property(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return [value.GetString()!];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(v => v.GetString()!)];
        }

        Report(name, $"{DisplayText.Escape(value.GetRawText())} is not a list of texts", "a list of texts");
        return null;
    }
}
