using System.Buffers;
using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>What is wrong with a cell, and what would be accepted.</summary>
internal sealed record CellError(string Wrong, string Right);

/// <summary>Parses the text of a cell. Each type has one spelling for each value.</summary>
internal static class CellText
{
    /// <summary>Above this absolute value a decimal number loses digits when it passes through a double.</summary>
    private const double MaxNumber = 1e15;

    /// <summary>The control characters except tab and line feed; a lone carriage return is reported by the scan of the file.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Gives the typed value of a text that is not empty, or returns why there is none.</summary>
    public static CellError? Parse(ColumnType type, string text, out Cell cell)
    {
        cell = Cell.Empty;
        if (CheckCharacters(text) is { } unclean)
        {
            return unclean;
        }

        if (TryParse(type, text) is not { } parsed)
        {
            return WrongType(type, text);
        }

        cell = parsed;
        return type == ColumnType.List ? CheckItems(parsed.List) : null;
    }

    private static CellError? CheckCharacters(string text)
    {
        if (text.AsSpan().IndexOfAny(Controls) is var control and >= 0)
        {
            return new CellError($"holds the control character U+{(int)text[control]:X4}", "text without it");
        }

        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? new CellError($"{DisplayText.Quote(text)} begins or ends with white space", "the value without it")
            : null;
    }

    private static Cell? TryParse(ColumnType type, string text) => type switch
    {
        ColumnType.Integer => Integer(text),
        ColumnType.Number => Number(text),
        ColumnType.Boolean => text switch { "true" => Cell.Of(true), "false" => Cell.Of(false), _ => null },
        ColumnType.Date => Date(text),
        ColumnType.List => Cell.Of(text.Split('|')),
        _ => Cell.Of(text),
    };

    private static CellError WrongType(ColumnType type, string text) => type switch
    {
        ColumnType.Integer => new($"{DisplayText.Quote(text)} is not an integer", "digits only, as 2021"),
        ColumnType.Number => new($"{DisplayText.Quote(text)} is not a number", "digits with a decimal point, as 5.5"),
        ColumnType.Boolean => new($"{DisplayText.Quote(text)} is not a boolean", "true or false"),
        _ => new($"{DisplayText.Quote(text)} is not a date", "a day of the calendar, as 2021-11-23"),
    };

    private static Cell? Integer(string text) =>
        IsDigits(text.AsSpan(text.StartsWith('-') ? 1 : 0), zeroFirst: false) &&
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Cell.Of(value)
            : null;

    private static Cell? Number(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var isNumber = point < 0
            ? IsDigits(digits, zeroFirst: false)
            : IsDigits(digits[..point], zeroFirst: false) && IsDigits(digits[(point + 1)..], zeroFirst: true);
        if (!isNumber)
        {
            return null;
        }

        // Adding zero turns -0 into 0.
        var value = double.Parse(text, CultureInfo.InvariantCulture) + 0.0;
        return Math.Abs(value) < MaxNumber ? Cell.Of(value) : null;
    }

    private static Cell? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Cell.Of(date) : null;

    private static bool IsDigits(ReadOnlySpan<char> text, bool zeroFirst) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9') && (zeroFirst || text.Length == 1 || text[0] != '0');

    private static CellError? CheckItems(IReadOnlyList<string> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i]))
            {
                return new CellError($"item {i + 1} of the list is empty", "items separated by one bar, none at the ends");
            }

            if (!seen.Add(items[i]))
            {
                return new CellError($"{DisplayText.Quote(items[i])} stands twice in the list", "each item once");
            }
        }

        return null;
    }
}
