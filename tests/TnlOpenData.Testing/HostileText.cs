using FsCheck;
using FsCheck.Fluent;

namespace TnlOpenData.Testing;

/// <summary>Text that breaks careless writers and readers: quotes, formulas, line ends, other scripts, marks, ligatures.</summary>
public sealed record HostileText(string Value)
{
    public override string ToString() => string.Concat(Value.Select(c => c is >= ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:X4}"));
}

/// <summary>Generates any text.</summary>
public static class Hostile
{
    private static readonly string[] Pieces =
    [
        " ", "É", "e\u0301", "œ", "Œ", "æ", "ß", "ẞ", "İ", "ı", "’", "'", "-", "=", "+", "@",
        "\t", "\r", "\n", "\r\n", "\"", "\"\"", ";", ",", "|",
        "🦊", "👩‍🚀", "\uFFFD", "\u00AD", "\u2028", "مدينة", "李", "０", "＝", "ﬁ", "ǅ", "Ǿ", "a", "Z", "0", "7",
        "=1+1", "\u001f", "\u0345", "\u0130", "Σ", "ς",
    ];

    public static Arbitrary<HostileText> Text()
    {
        var anyLetter = Gen.Choose(0, 0xFFFD).Where(c => c is < 0xD800 or > 0xDFFF).Select(c => ((char)c).ToString());
        return Gen.Frequency((4, Gen.Elements(Pieces)), (1, anyLetter))
            .ArrayOf()
            .Select(pieces => new HostileText(string.Concat(pieces)))
            .ToArbitrary();
    }
}

/// <summary>Generates text that is valid in a cell of a package: not empty, trimmed, without control characters.</summary>
public static class HostileCell
{
    private static readonly string[] Pieces =
    [
        "a", "é", ",", ";", "\"", "\"\"", "'", "\n", "\t", " ",
        "=1+1", "+", "-", "@", "|", "\\", "\\n", "<b>", "&amp;", "%00", "{0}", "🄯", "👩‍🚀",
        "مدينة", "\u200F", "e\u0301", "œ", "\u2028", "\uFEFF", "NULL",
    ];

    public static Arbitrary<HostileText> Text() => Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => new HostileText(string.Concat(pieces).Trim()))
        .Where(text => text.Value.Length > 0)
        .ToArbitrary();
}
