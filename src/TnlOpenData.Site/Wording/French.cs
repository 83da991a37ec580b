using System.Globalization;

namespace TnlOpenData.Site.Wording;

/// <summary>Numbers, dates and plurals in French typography.</summary>
internal static class French
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    public static string Number(long number) => number.ToString("N0", Culture);

    public static string Decimal(double number, int digits = 1) =>
        number.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), Culture);

    public static string Percent(double share) => Number((long)Math.Round(share * 100)) + "\u202f%";

    public static string Date(DateOnly date) =>
        (date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture)) + "\u00a0" + date.ToString("MMMM yyyy", Culture);

    public static string Date(DateTimeOffset moment) => Date(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary><c>1 distinction recensée</c>, <c>95 distinctions recensées</c>: each word takes its plural.</summary>
    public static string Count(long count, string one, string? many = null) =>
        $"{Number(count)}\u00a0{(count is 0 or 1 ? one : many ?? string.Join(' ', one.Split(' ').Select(w => w + "s")))}";

    /// <summary>The verb after a number: « 1 distinction correspond », « 2 distinctions correspondent ».</summary>
    public static string Correspond(long count) => count is 0 or 1 ? "correspond" : "correspondent";

    /// <summary>A name inside a sentence: « commune » for « Commune ».</summary>
    public static string Lower(string words) => words.Length == 0 ? words : char.ToLower(words[0], Culture) + words[1..];

    /// <summary>French decimals, in thousands of bytes.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes}\u00a0o",
        < 1_000_000 => $"{Decimal(bytes / 1_000.0, bytes < 10_000 ? 1 : 0)}\u00a0ko",
        _ => $"{Decimal(bytes / 1_000_000.0)}\u00a0Mo",
    };

    /// <summary>« a », « a ou b », « a, b ou c ».</summary>
    public static string Or(IReadOnlyList<string> items) => Joined(items, "ou");

    /// <summary>« a », « a et b », « a, b et c ».</summary>
    public static string And(IReadOnlyList<string> items) => Joined(items, "et");

    private static string Joined(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
