using TnlOpenData.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.About;

/// <summary>One fact about the label, as the data state it, and what it rests on.</summary>
/// <param name="Sources">The sources that state it; none for a count of the rows.</param>
/// <param name="Path">The page that lists what it counts; null for none.</param>
public sealed record LabelFact(string Name, string Text, IReadOnlyList<Source> Sources, string? Path = null, string? PathName = null);

/// <summary>The facts at the head of the page of the label.</summary>
internal static class LabelFacts
{
    private const string OrganiserName = "association ADULLACT";
    private const string Free = "gratuit";

    private static readonly string[] Complements = [" de ", " d’"];

    public static IEnumerable<LabelFact> Of(Snapshot snapshot)
    {
        var (first, last) = (snapshot.Editions[0], snapshot.Editions[^1]);
        yield return new(
            "Qui le décerne",
            "L’association ADULLACT : c’est un label privé. Ce site n’est pas le sien.",
            [.. snapshot.Awards.Where(a => a.Award.Quote.Contains(OrganiserName, StringComparison.Ordinal)).Select(a => a.Source).Take(1)],
            PagePaths.About,
            "Qui publie ce site");
        yield return new(
            "Depuis quand",
            $"{first.Edition.Year}. {French.Count(snapshot.Editions.Count, "édition connue")}, la dernière en {last.Edition.Year}.",
            [EditionSources.Main(snapshot, first.Edition)],
            PagePaths.Editions,
            "Toutes les éditions");
        yield return new(
            "Pour qui",
            $"Parmi les {French.Count(Labelled(snapshot).Count(), "lauréat recensé")} : {Kinds(snapshot)}.{OnlyBadge(snapshot)}",
            [],
            PagePaths.Explorer,
            "Tous les lauréats");
        yield return Cost(snapshot);
    }

    /// <summary>A badge is beside the label.</summary>
    private static IEnumerable<CollectivityView> Labelled(Snapshot snapshot) =>
        snapshot.Collectivities.Where(c => LabelStatus.Of(c) == LabelStatus.Labelled);

    private static string OnlyBadge(Snapshot snapshot) =>
        snapshot.Collectivities.Count(c => LabelStatus.Of(c) == LabelStatus.BadgeOnly) is > 0 and var count
            ? $" En plus, {French.Count(count, "organisme")} avec un badge seul, hors label."
            : "";

    private static string Kinds(Snapshot snapshot) => French.And(
    [
        .. Labelled(snapshot)
            .GroupBy(c => c.Collectivity.Kind, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{French.Number(g.Count())} {Plural(French.Lower(Labels.Kind(g.Key)), g.Count())}"),
    ]);

    /// <summary>« communautés de communes », « établissements publics »: the words before the complement take their plural.</summary>
    private static string Plural(string kind, int count)
    {
        if (count == 1)
        {
            return kind;
        }

        var ends = Complements.Select(w => kind.IndexOf(w, StringComparison.Ordinal)).Where(at => at > 0);
        var end = ends.DefaultIfEmpty(kind.Length).Min();
        var nouns = kind[..end].Split(' ').Select(w => w.EndsWith('s') ? w : w + "s");
        return string.Join(' ', nouns) + kind[end..];
    }

    /// <summary>« Gratuite » is said only in the words of the data.</summary>
    private static LabelFact Cost(Snapshot snapshot)
    {
        const string Name = "Ce que coûte une candidature";
        var said = snapshot.Editions.LastOrDefault(e => SentenceOn(e.Edition.Note) is not null);
        return said is null
            ? new(Name, "Aucune source recensée ici ne le dit.", [])
            : new(
                Name,
                $"{SentenceOn(said.Edition.Note)} ({said.Edition.Year})",
                [.. said.Edition.SourceIds.Select(id => snapshot.SourceById[id])]);
    }

    private static string? SentenceOn(string? note) => note?
        .Split(". ")
        .FirstOrDefault(s => s.Contains(Free, StringComparison.OrdinalIgnoreCase));
}
