using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The text below each figure: what it shows, and its source.</summary>
internal static class StatisticsText
{
    public const string Movements =
        "Chaque barre rapproche deux éditions, d’après ce qui est recensé des deux. "
        + "« Pas recensées à la seconde » ne veut pas dire que le label a été perdu : elles ont pu l’avoir sans être recensées ici. "
        + "Là où l’échelle change, aucun niveau n’est comparé.";

    public static string Source =>
        $"Habitants : somme des populations municipales de {RegionPopulation.Year} des communes de chaque région "
        + "(INSEE, Code officiel géographique 2026, publié par Etalab sous Licence Ouverte).";

    public static string Coverage(IReadOnlyList<EditionView> editions) =>
        $"{CoverageText.Of(editions)}. {OfficialShare(editions)} La partie hachurée est ce qui manque ici : "
        + "la longueur des barres pleines dit l’avancement du recensement, pas le succès du label.";

    public static string Levels(ScalePanel panel)
    {
        var (first, last) = (panel.Editions[0].Edition.Year, panel.Editions[^1].Edition.Year);
        var years = first == last ? $"En {first}" : $"De {first} à {last}";
        var recorded = French.Count(panel.Editions.Sum(e => e.Coverage.Recorded), "distinction recensée");
        (int Count, string Words)[] known =
        [
            (panel.Editions.Sum(e => e.Coverage.Exact), "de niveau exact"),
            (panel.Editions.Sum(e => e.Coverage.Range), "connues par une fourchette"),
            (panel.Editions.Sum(e => e.Coverage.Unknown), "de niveau non publié"),
        ];
        var parts = French.And([.. known.Where(k => k.Count > 0).Select(k => $"{French.Number(k.Count)} {k.Words}")]);
        return $"{years}, {recorded} : {parts}. Les décomptes annoncés par l’ADULLACT, quand une source en donne, sont dans le tableau.";
    }

    public static string Kinds(GroupCounts kinds)
    {
        var most = kinds.Rows[0];
        var count = most.Integer("collectivities");
        return $"Sur {French.Count(kinds.Sum("collectivities"), "organisme recensé")} au moins une fois, "
            + $"{French.Number(count)} {(count == 1 ? "est" : "sont")} de la nature « {KindsChart.Name(most)} ». "
            + "Une commune et son intercommunalité sont deux organismes ; ce qui manque au recensement peut changer ces parts.";
    }

    public static string Regions(RegionCounts regions, Snapshot snapshot)
    {
        var most = regions.Counts.Rows.FirstOrDefault(r => r.Text("region") is not null);
        return most is null ? "" : $"{RegionCounts.Name(snapshot, most)} est la région où le plus de collectivités sont recensées "
            + $"({French.Number(most.Integer("collectivities"))}). ";
    }

    private static string OfficialShare(IReadOnlyList<EditionView> editions)
    {
        EditionView[] stated = [.. editions.Where(e => e.Edition.LaureateCount is not null)];
        var recorded = stated.Sum(e => e.Coverage.Recorded);
        var official = stated.Sum(e => e.Edition.LaureateCount!.Value);
        if (official == 0)
        {
            return "Aucune édition n’a de nombre annoncé par l’ADULLACT sans désaccord entre sources.";
        }

        var subject = stated.Length == 1 ? "Pour l’édition dont" : $"Pour les {French.Number(stated.Length)} éditions dont";
        var verb = recorded is 0 or 1 ? "est recensée" : "sont recensées";
        return $"{subject} le nombre annoncé par l’ADULLACT est connu sans désaccord, {French.Count(recorded, "distinction")} "
            + $"sur {French.Number(official)} {verb} ({French.Percent((double)recorded / official)}).";
    }
}
