using TnlOpenData.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.About;

/// <summary>A figure that may be printed as it is: with what it is a part of, and what it rests on.</summary>
/// <param name="Sources">The sources that announced it; none for a count of the rows.</param>
/// <param name="Path">The page on which it can be checked.</param>
public sealed record PressFigure(string Text, string RestsOn, IReadOnlyList<Source> Sources, string Path);

/// <summary>Five figures computed from the data. One whose numbers are not known is left out.</summary>
internal static class PressFigures
{
    public static IEnumerable<PressFigure> Of(Snapshot snapshot) =>
        new[] { Editions(snapshot), Laureates(snapshot), Highest(snapshot), Candidates(snapshot), Share(snapshot) }.OfType<PressFigure>();

    private static PressFigure Editions(Snapshot snapshot)
    {
        var (first, last) = (snapshot.Editions[0].Edition.Year, snapshot.Editions[^1].Edition.Year);
        return new(
            $"{French.Count(snapshot.Editions.Count, "édition")} du label, de {first} à {last}",
            "éditions dont au moins une source parle",
            [],
            PagePaths.Editions);
    }

    /// <summary>The latest edition of which the number of laureates was announced.</summary>
    private static PressFigure? Laureates(Snapshot snapshot)
    {
        if (snapshot.Editions.LastOrDefault(e => e.Coverage.OfficialStatus != "not-published") is not { } last)
        {
            return null;
        }

        var edition = last.Edition;
        var text = edition switch
        {
            { LaureateCount: { } count } => French.Count(count, "lauréat"),
            _ => $"{French.Number(edition.LaureateCountLow!.Value)} ou {French.Number(edition.LaureateCountHigh!.Value)} lauréats",
        };
        var doubt = edition.LaureateCount is null ? ", sur lequel les sources divergent" : "";
        var badge = last.Coverage.CountsBadges ? ", badges et labels ensemble" : "";
        return new(
            $"{text} en {edition.Year}",
            $"nombre annoncé par l’ADULLACT{doubt}{badge}",
            OnCount(snapshot, edition),
            PagePaths.Edition(edition.Year));
    }

    /// <summary>Where sources disagree on the number, those of the disagreement whose two claims give its bounds.</summary>
    private static Source[] OnCount(Snapshot snapshot, Edition edition)
    {
        var bounds = new[] { $"{edition.LaureateCountLow}", $"{edition.LaureateCountHigh}" };
        var said = edition.LaureateCount is not null
            ? null
            : snapshot.Data.Disagreements.FirstOrDefault(d =>
                d.Edition == edition.Year && bounds.ToHashSet(StringComparer.Ordinal).SetEquals(
                    [FirstNumber(d.ClaimA), FirstNumber(d.ClaimB)]));
        return said is null
            ? [EditionSources.Main(snapshot, edition)]
            : [.. said.SourceA.Concat(said.SourceB).Distinct(StringComparer.Ordinal).Select(id => snapshot.SourceById[id])];
    }

    private static string FirstNumber(string claim) =>
        string.Concat(claim.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));

    /// <summary>The latest edition of which every level has its announced number, and these make up all its laureates.</summary>
    private static PressFigure? Highest(Snapshot snapshot)
    {
        var told = snapshot.Editions.LastOrDefault(e =>
            e.Edition.LaureateCount is { } all
            && e.Coverage.Levels.Sum(l => l.Official?.LaureateCount ?? 0) == all
            && e.Coverage.Levels[^1].Official is not null);
        if (told is not { Coverage.Levels: [.., { Official: { } top } highest] })
        {
            return null;
        }

        var year = told.Edition.Year;
        return new(
            $"{French.Count(top.LaureateCount, "lauréat")} sur {French.Number(told.Edition.LaureateCount!.Value)} au "
                + $"{French.Lower(highest.Level.LabelFr)} en {year}",
            "le plus haut de l’échelle ; dernière édition dont tous les niveaux ont été annoncés",
            [snapshot.SourceById[top.SourceId]],
            PagePaths.Edition(year));
    }

    private static PressFigure? Candidates(Snapshot snapshot)
    {
        Edition[] told =
        [
            .. snapshot.Editions.Select(e => e.Edition).Where(e => e is { CandidateCount: not null, LaureateCount: not null }),
        ];
        return told.Length == 0
            ? null
            : new(
                $"{French.Number(told.Sum(e => e.LaureateCount!.Value))} lauréats pour "
                    + $"{French.Number(told.Sum(e => e.CandidateCount!.Value))} candidatures",
                $"éditions dont les deux nombres ont été annoncés : {French.And([.. told.Select(e => $"{e.Year}")])}",
                [.. told.Select(e => EditionSources.Main(snapshot, e)).Distinct()],
                PagePaths.Editions);
    }

    public static PressFigure? Share(Snapshot snapshot)
    {
        if (CensusRate.For(snapshot.Editions) is not { } rate)
        {
            return null;
        }

        return new(
            $"{French.Count(rate.Recorded, "distinction recensée")} sur {CensusWords.Announced(rate)} annoncées, "
                + $"soit {CensusWords.Percent(rate)}",
            CensusWords.Counted(rate),
            [],
            PagePaths.Data + "#ce-qui-manque");
    }
}
