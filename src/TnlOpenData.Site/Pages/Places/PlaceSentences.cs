using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>What is said first of a place that is no laureate: that it is not on record, and who is around it.</summary>
internal static class PlaceSentences
{
    public const int MostNamed = 6;

    /// <summary>After the name of the place: « n’est pas recensée parmi les lauréats. Dans son intercommunalité… ».</summary>
    public static IReadOnlyList<Phrase> Of(PlaceModel model)
    {
        var place = model.Place;
        return
        [
            $" n’est pas {PlaceWords.Agreed(place, "recensé")} parmi les lauréats.",
            .. Above(place),
            .. place.IsEpci ? MemberSentences.Of(model) : Intercommunalities(model),
            .. Namesakes(model),
        ];
    }

    /// <summary>« Son intercommunalité, Clermont Auvergne Métropole, l’est : Badge en 2025 (hors label). »</summary>
    private static IEnumerable<Phrase> Above(TerritoryView place)
    {
        var above = new[] { place.Ept, place.Epci, place.Departement, place.Region }
            .OfType<TerritoryView>()
            .Where(t => t.Collectivity is { Awards.Count: > 0 })
            .ToArray();
        foreach (var (at, one) in above.Index())
        {
            yield return $" {Capital(PlaceWords.Own(one))}, ";
            yield return new(one.Name, PagePaths.Collectivity(one.Collectivity!.Collectivity.Id));
            yield return $", l’est{(at > 0 ? " aussi" : "")} : {PlaceWords.Awards(one.Collectivity)}.";
        }
    }

    /// <summary>« Dans son intercommunalité, Toulouse Métropole : Colomiers (2024, 2025). »</summary>
    private static IEnumerable<Phrase> Intercommunalities(PlaceModel model)
    {
        if (model.Members.Count == 0)
        {
            return [" Aucune intercommunalité ne lui est connue.", .. Farther(model)];
        }

        var told = model.Members.Where(m => m.Laureates.Count > 0).ToArray();
        return told.Length > 0 ? told.SelectMany(m => Inside(m.Epci, m.Laureates, m == told[0])) : NobodyInside(model);
    }

    private static IEnumerable<Phrase> Inside(TerritoryView epci, IReadOnlyList<CollectivityView> laureates, bool isSmallest) =>
    [
        $" {(isSmallest ? "Dans" : "Ailleurs dans")} {PlaceWords.Own(epci)}, ",
        new(epci.Name, PagePaths.Of(epci)),
        " : ",
        .. PlaceWords.Listed(laureates, MostNamed),
        ".",
    ];

    private static IEnumerable<Phrase> NobodyInside(PlaceModel model)
    {
        var epci = model.Members[^1].Epci;
        if (epci.Collectivity is { Awards.Count: > 0 })
        {
            return [$" Aucune commune n’est recensée dans {PlaceWords.Own(epci)}."];
        }

        return
        [
            $" Aucune commune n’est recensée dans {PlaceWords.Own(epci)}, ",
            new(epci.Name, PagePaths.Of(epci)),
            ".",
            .. Farther(model),
        ];
    }

    /// <summary>« Le lauréat le plus proche : Boé, à 12 km (2022). », or how many there are in its département.</summary>
    private static IEnumerable<Phrase> Farther(PlaceModel model)
    {
        if (model.Nearest is [{ Collectivity: { } view } nearest, ..])
        {
            yield return " Le lauréat le plus proche : ";
            yield return new(view.Collectivity.Name, PagePaths.Collectivity(view.Collectivity.Id));
            yield return $", à {Distance(nearest)} ({PlaceWords.Years(view)}).";
        }
        else if (model.Place.Departement is { } departement)
        {
            var labelled = departement.LaureatesBelow.Count(v => LabelStatus.Of(v) == LabelStatus.Labelled);
            yield return $" Dans {PlaceWords.Own(departement)}, ";
            yield return new(departement.Name, PagePaths.Departement(departement.Code));
            yield return labelled == 0 ? " : aucun lauréat recensé." : $" : {French.Count(labelled, "lauréat recensé")}.";
        }
    }

    private static IEnumerable<Phrase> Namesakes(PlaceModel model)
    {
        foreach (var other in model.Namesakes)
        {
            yield return " À ne pas confondre avec ";
            yield return new(other.Name, PagePaths.Of(other));
            yield return $" ({other.Departement?.Name}, {other.Departement?.Code}), qui est recensée "
                + $"({PlaceWords.Years(other.Collectivity!)}).";
        }
    }

    /// <summary>« 9,4 km », « 120 km »: a centre is no finer.</summary>
    public static string Distance(TerritoryView place) => place.DistanceKm switch
    {
        < 10 and { } near => $"{French.Decimal(near)}\u00a0km",
        var far => $"{French.Number((long)Math.Round(far ?? 0))}\u00a0km",
    };

    private static string Capital(string words) => char.ToUpper(words[0], French.Culture) + words[1..];
}
