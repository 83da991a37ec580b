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
        var known = editions.Where(e => e.Coverage.OfficialStatus != "not-published").ToArray();
        if (CoverageText.ShareRecorded(known) is not { } share)
        {
            return "le nombre des lauréats annoncés n’est pas connu";
        }

        var recorded = known.Sum(e => e.Coverage.Recorded);
        var low = known.Sum(e => e.Edition.LaureateCount ?? e.Edition.LaureateCountLow ?? 0);
        var high = known.Sum(e => e.Edition.LaureateCount ?? e.Edition.LaureateCountHigh ?? 0);
        var announced = low == high ? French.Number(low) : $"{French.Number(low)} ou {French.Number(high)}";
        var missing = known.Sum(e => e.Coverage.MissingLow ?? 0);
        var searched = missing <= 0 ? "" : $", et il reste au moins {French.Count(missing, "nom")} à chercher";
        return $"{French.Number(recorded)} des {announced} lauréats annoncés sont retrouvés ({share}){searched}";
    }
}
