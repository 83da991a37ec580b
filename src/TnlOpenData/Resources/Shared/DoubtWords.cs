using System.Text.RegularExpressions;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Shared;

/// <summary>
/// What keeps an award from being a published fact, in one French word each: its laureate is supposed, its level is deduced. The same
/// words on the pages, in the pictures and in the spreadsheets.
/// </summary>
public static partial class DoubtWords
{
    public const string Assumed = "supposé";
    public const string Derived = "déduit";
    public const string DerivedEdition = "édition déduite";

    /// <summary>The first word of a note about a deduced award; that of a deduced level names the level, or what it follows from.</summary>
    private const string WholeAward = "Distinction ";

    /// <summary>How a note says that the year is deduced, since the page that proves the award has no date.</summary>
    private static readonly string[] DerivedYear = ["dition déduite", "dition est déduite"];

    private const RegexOptions Exact = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    /// <summary>Sentences of a note that speak of the level, in a note about the identity.</summary>
    private static readonly string[] AboutLevel = ["Niveau ", "Intervalle"];

    /// <summary>The source prints a name that several bodies have.</summary>
    public static bool IsAssumed(Award award) => award.Identity == "assumed";

    public static bool IsAssumed(AwardView award) => IsAssumed(award.Award);

    /// <summary>Nothing is on record of the body but awards of which it is supposed to be the laureate.</summary>
    public static bool IsAssumed(CollectivityView body) => body.Awards.Count > 0 && body.Awards.All(IsAssumed);

    /// <summary>The level, and with some awards the award itself, follows from published facts.</summary>
    public static bool IsDerived(Award award) => award.LevelStatus == "derived";

    public static bool IsDerived(AwardView award) => IsDerived(award.Award);

    /// <summary>No source states the award itself: its note says so first.</summary>
    public static bool IsDerivedAward(Award award) =>
        IsDerived(award) && award.Note?.StartsWith(WholeAward, StringComparison.Ordinal) == true;

    /// <summary>A source states the award and not its year.</summary>
    public static bool IsDerivedEdition(Award award) =>
        award.Note is { } note && !IsDerived(award) && DerivedYear.Any(d => note.Contains(d, StringComparison.Ordinal));

    /// <summary>« déduit » of a level, « édition déduite » of a year; null for an award of which nothing is deduced.</summary>
    public static string? DerivedWord(Award award) =>
        IsDerived(award) ? Derived : IsDerivedEdition(award) ? DerivedEdition : null;

    /// <summary>None for an award that a source states as it is.</summary>
    public static IEnumerable<string> Of(AwardView award)
    {
        if (IsAssumed(award))
        {
            yield return Assumed;
        }

        if (DerivedWord(award.Award) is { } derived)
        {
            yield return derived;
        }
    }

    /// <summary>« , supposé »: what follows a year, a level or a name; empty without a doubt.</summary>
    public static string After(AwardView award) => string.Concat(Of(award).Select(d => $", {d}"));

    /// <summary>« , lauréat supposé », « , niveau déduit »: where the word alone could be read of something else.</summary>
    public static string InFull(AwardView award) => InFull(award.Award);

    public static string InFull(Award award) =>
        (IsAssumed(award) ? $", lauréat {Assumed}" : "") + (DerivedInFull(award) is { } derived ? $", {derived}" : "");

    /// <summary>« niveau déduit », « distinction et niveau déduits », « édition déduite »; null where nothing is deduced.</summary>
    public static string? DerivedInFull(Award award) => award switch
    {
        _ when IsDerivedAward(award) => "distinction et niveau déduits",
        _ when IsDerived(award) => $"niveau {Derived}",
        _ when IsDerivedEdition(award) => DerivedEdition,
        _ => null,
    };

    /// <summary>« (supposé) »: what follows a name or a year in a sentence; empty without a doubt.</summary>
    public static string Bracket(AwardView award) => Of(award).ToArray() is { Length: > 0 } doubts ? $" ({string.Join(", ", doubts)})" : "";

    /// <summary>« (supposé) » after the name of a body that stands without a year; empty for any other.</summary>
    public static string AfterName(CollectivityView body) => IsAssumed(body) ? $" ({Assumed})" : "";

    /// <summary>Why the laureate is supposed: the note without what it says of the level, and without the ids of its sources.</summary>
    public static string? WhyAssumed(AwardView award) => award.Award.Note is { } note && IsAssumed(award)
        ? Joined(Sentences(note).Where(s => !AboutLevel.Any(a => s.StartsWith(a, StringComparison.Ordinal)))) ?? Joined([note])
        : null;

    /// <summary>From what the level or the year is deduced: the note without the ids of its sources.</summary>
    public static string? WhyDerived(AwardView award) =>
        award.Award.Note is { } note && DerivedWord(award.Award) is not null ? Joined([note]) : null;

    private static string? Joined(IEnumerable<string> sentences) =>
        SourceIds().Replace(string.Join(' ', sentences), "") is { Length: > 0 } text ? text : null;

    /// <summary>A sentence ends with a full stop before a space and a capital.</summary>
    private static IEnumerable<string> Sentences(string note)
    {
        var from = 0;
        for (var at = note.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = note.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 < note.Length && char.IsUpper(note[at + 2]))
            {
                yield return note[from..(at + 1)];
                from = at + 2;
            }
        }

        yield return note[from..];
    }

    /// <summary>« (adullact-2018-resultats) »: an id has a hyphen, a number of a département has none.</summary>
    [GeneratedRegex(@"\s\([a-z0-9]+(-[a-z0-9]+)+([,;]\s[a-z0-9]+(-[a-z0-9]+)+)*\)", Exact)]
    private static partial Regex SourceIds();
}
