using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>What the absence of a place is worth: how much of the palmarès is on record.</summary>
internal static class PlaceCoverage
{
    public static string Of(PlaceModel model)
    {
        var (place, labelled) = (model.Place, PlaceWords.Agreed(model.Place, "labellisé"));
        if (model.Editions.All(e => e.Coverage.Complete == true))
        {
            return $"Tous les lauréats annoncés sont recensés, dans toutes les éditions : {PlaceWords.This(place)} n’a pas été {labelled}.";
        }

        return $"Cela ne veut pas dire {PlaceWords.That(place)} n’a jamais été {labelled} : {Found(model.Editions)}.";
    }

    /// <summary>In one edition: « pas recensée », or « pas labellisée » where every laureate is on record.</summary>
    public static string Absence(TerritoryView place, EditionView edition) => LabelStatus.Absence(edition) == LabelStatus.NotLabelled
        ? $"pas {PlaceWords.Agreed(place, "labellisé")}"
        : $"pas {PlaceWords.Agreed(place, "recensé")}";

    private static string Found(IReadOnlyList<EditionView> editions)
    {
        if (CensusRate.For(editions) is not { } rate)
        {
            return "le nombre des lauréats annoncés n’est pas connu";
        }

        var missing = rate.MissingLow;
        var searched = missing == 0 ? "" : $", et il reste au moins {French.Count(missing, "nom")} à chercher";
        var found = $"{French.Number(rate.Recorded)} des {CensusWords.Announced(rate)} lauréats annoncés sont retrouvés";
        return $"{found} ({CensusWords.Percent(rate)}){searched}";
    }
}
