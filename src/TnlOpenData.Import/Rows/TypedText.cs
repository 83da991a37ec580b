using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>The one way in which a value of each type is written.</summary>
internal static class TypedText
{
    /// <summary>Beyond this a decimal point loses digits on its way through other programs.</summary>
    private const double Greatest = 1e15;

    public static Cell? Parse(ColumnType type, string text) => type switch
    {
        ColumnType.Integer => Integer(text),
        ColumnType.Number => Number(text),
        ColumnType.Boolean => text switch { "true" => Cell.Of(true), "false" => Cell.Of(false), _ => null },
        ColumnType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Cell.Of(date)
            : null,
        ColumnType.List => Cell.Of(text.Split('|')),
        _ => Cell.Of(text),
    };

    public static Fault Refused(ColumnType type, string text) => type switch
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
        // Adding zero makes -0 the 0 it is.
        return isNumber && double.Parse(text, CultureInfo.InvariantCulture) + 0.0 is var value && Math.Abs(value) < Greatest
            ? Cell.Of(value)
            : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text, bool zeroFirst) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9') && (zeroFirst || text.Length == 1 || text[0] != '0');
}
