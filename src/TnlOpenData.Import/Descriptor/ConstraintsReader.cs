using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;
using Nearest = TnlOpenData.Snapshots.Nearest;

namespace TnlOpenData.Import.Descriptor;

internal static class ConstraintsReader
{
    /// <summary>A hostile pattern may take for ever on some values: it is given this long for each.</summary>
    public static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(250);

    private static readonly string[] Known = ["required", "unique", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength"];

    public static Constraints Read(Node node, Column column)
    {
        foreach (var name in node.PropertyNames.Except(Known, StringComparer.Ordinal))
        {
            node.Report(name, "is not a constraint that this program checks", Nearest.To(name, Known) is { } near ? $"did you mean \"{near}\"?" : $"one of {DisplayText.List(Known)}");
        }

        var isText = FieldTypes.Of(column) == "string";
        var pattern = isText ? node.OptionalText("pattern") : Inapplicable(node, "pattern", column);
        return new Constraints
        {
            Required = Flag(node, "required"),
            Unique = Flag(node, "unique"),
            Enum = Choices(node),
            Pattern = pattern,
            Regex = pattern is null ? null : Compile(node, pattern),
            Minimum = BoundOf(node, "minimum", column),
            Maximum = BoundOf(node, "maximum", column),
            MinLength = Length(node, "minLength", column),
            MaxLength = Length(node, "maxLength", column),
        };
    }

    private static string? Inapplicable(Node node, string name, Column column)
    {
        if (node.Property(name) is not null)
        {
            node.Report(name, "does not apply to this column", $"no {name} on a column of type {FieldTypes.Of(column)}");
        }

        return null;
    }

    private static bool Flag(Node node, string name)
    {
        var value = node.Property(name);
        if (value is not (null or { ValueKind: JsonValueKind.True or JsonValueKind.False }))
        {
            node.Report(name, $"{DisplayText.Escape(value.Value.GetRawText())} is not a boolean", "true or false, without quotes");
        }

        return value is { ValueKind: JsonValueKind.True };
    }

    private static IReadOnlyList<string> Choices(Node node)
    {
        if (node.Property("enum") is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 &&
            value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number))
        {
            return [.. value.EnumerateArray().Select(FieldReader.TextOf)];
        }

        node.Report("enum", $"{DisplayText.Escape(value.GetRawText())} is not a list of values", "a list of the allowed values");
        return [];
    }

    private static Regex? Compile(Node node, string pattern)
    {
        try
        {
            // By itself first: a pattern such as a)(b would pass between the anchors.
            _ = new Regex(pattern, RegexOptions.CultureInvariant, PatternTime);
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, PatternTime);
        }
        catch (ArgumentException e)
        {
            node.Report("pattern", $"{DisplayText.Quote(pattern)} is not a regular expression", Reason(e));
            return null;
        }
    }

    private static string Reason(ArgumentException e) =>
        e is RegexParseException parse ? $"one that .NET reads ({parse.Error} at character {parse.Offset})" : "one that .NET reads";

    private static Bound? BoundOf(Node node, string name, Column column)
    {
        if (node.Property(name) is not { } value)
        {
            return null;
        }

        switch (column.Type)
        {
            case ColumnType.Integer or ColumnType.Number when value.ValueKind == JsonValueKind.Number:
                return new Bound(value.GetDouble(), value.GetRawText());
            case ColumnType.Date when value.ValueKind == JsonValueKind.String &&
                DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                return new Bound(date.DayNumber, value.GetString()!);
            case ColumnType.Integer or ColumnType.Number or ColumnType.Date:
                node.Report(name, $"{DisplayText.Escape(value.GetRawText())} is not a value of this column", column.Type == ColumnType.Date ? "as \"2016-01-01\"" : "a number, without quotes");
                return null;
            default:
                Inapplicable(node, name, column);
                return null;
        }
    }

    private static int? Length(Node node, string name, Column column)
    {
        if (FieldTypes.Of(column) != "string")
        {
            Inapplicable(node, name, column);
            return null;
        }

        if (node.Property(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var length) && length >= 0)
        {
            return length;
        }

        node.Report(name, $"{DisplayText.Escape(value.GetRawText())} is not a length", "a number of characters, without quotes");
        return null;
    }
}
