using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Descriptor;

/// <summary>Reads the constraints of a field. Reports those that this program does not check or that do not apply.</summary>
internal static class ConstraintsReader
{
    /// <summary>
    /// Without backtracking the time of a match grows with the length of the value alone, so that no clock is needed: with one, a pause
    /// of the machine would refuse good data.
    /// </summary>
    private const RegexOptions PatternOptions = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly string[] Known = ["required", "unique", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength"];

    public static Constraints Read(Node node, Column column)
    {
        foreach (var name in node.PropertyNames.Except(Known, StringComparer.Ordinal))
        {
            var right = DisplayText.DidYouMean(name, Known, DisplayText.OneOf(Known));
            node.Report(name, "is not a constraint that this program checks", right);
        }

        var pattern = Applies(node, "pattern", column, IsText(column)) ? node.OptionalText("pattern") : null;
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

    private static bool IsText(Column column) => FieldReader.TypeOf(column) == "string";

    /// <summary>Reports a constraint that is present although it does not apply to the column.</summary>
    private static bool Applies(Node node, string name, Column column, bool applies)
    {
        if (!applies && node.Property(name) is not null)
        {
            var right = $"no {name} on a column of type {FieldReader.TypeOf(column)}";
            node.Report(name, "does not apply to this column", right);
        }

        return applies;
    }

    private static bool Flag(Node node, string name)
    {
        var flag = node.Property(
            name, v => v.ValueKind is JsonValueKind.True or JsonValueKind.False, "a boolean", "true or false, without quotes");
        return flag is { ValueKind: JsonValueKind.True };
    }

    private static IReadOnlyList<string> Choices(Node node)
    {
        var list = node.Property("enum", IsListOfValues, "a list of values", "a list of the allowed values");
        return list is { } values ? [.. values.EnumerateArray().Select(FieldReader.TextOf)] : [];
    }

    private static bool IsListOfValues(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0 &&
        json.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number);

    private static Regex? Compile(Node node, string pattern)
    {
        try
        {
            // Compiled without the anchors first: a)(b is no pattern, but \A(?:a)(b)\z is one.
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
            return new Regex($@"\A(?:{pattern})\z", PatternOptions, Regex.InfiniteMatchTimeout);
        }
        catch (ArgumentException e)
        {
            var reason = e is RegexParseException parse ? $" ({parse.Error} at character {parse.Offset})" : "";
            node.Report("pattern", $"{DisplayText.Quote(pattern)} is not a regular expression", $"one that .NET reads{reason}");
            return null;
        }
        catch (NotSupportedException)
        {
            const string Right = "one without look-around, references to groups or large counts";
            node.Report("pattern", $"{DisplayText.Quote(pattern)} cannot be matched without backtracking", Right);
            return null;
        }
    }

    private static Bound? BoundOf(Node node, string name, Column column)
    {
        const string Kind = "a value of this column";
        if (!Applies(node, name, column, column.Type is ColumnType.Integer or ColumnType.Number or ColumnType.Date))
        {
            return null;
        }

        if (column.Type != ColumnType.Date)
        {
            var number = node.Property(name, v => v.ValueKind == JsonValueKind.Number, Kind, "a number, without quotes");
            return number is { } value ? new Bound(value.GetDouble(), value.GetRawText()) : null;
        }

        var date = node.Property(name, v => DateOf(v) is not null, Kind, "as \"2016-01-01\"");
        return date is { } day ? new Bound(DateOf(day)!.Value.DayNumber, day.GetString()!) : null;
    }

    private static DateOnly? DateOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.String &&
        DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static int? Length(Node node, string name, Column column) => Applies(node, name, column, IsText(column))
        ? node.Property(name, IsLength, "a length", "a number of characters, without quotes")?.GetInt32()
        : null;

    private static bool IsLength(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var length) && length >= 0;
}
