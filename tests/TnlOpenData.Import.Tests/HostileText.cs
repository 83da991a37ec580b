using FsCheck;
using FsCheck.Fluent;

namespace TnlOpenData.Import.Tests;

/// <summary>A text that a cell may hold and that careless code may not: separators, quotes, formulas, other scripts, line breaks.</summary>
public sealed record HostileText(string Value)
{
    private static readonly string[] Pieces =
    [
        "a", "é", ",", ";", "\"", "\"\"", "'", "\n", "\t", " ",
        "=1+1", "+", "-", "@", "|", "\\", "\\n", "<b>", "&amp;", "%00", "{0}", "🄯", "👩‍🚀",
        "مدينة", "\u200F", "e\u0301", "œ", "\u2028", "\uFEFF", "NULL",
    ];

    public static Arbitrary<HostileText> Arbitrary() => Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => new HostileText(string.Concat(pieces).Trim()))
        .Where(text => text.Value.Length > 0)
        .ToArbitrary();
}
