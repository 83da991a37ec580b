using System.Globalization;
using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Site.Explorer;

/// <summary>One box: its value in the address, its words, how many rows it would leave, and where it stands among the others.</summary>
/// <param name="Group">What stands above it and those like it: the scale of a level.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsSelected, string Order, string? Group = null)
{
    internal static FacetValue Of(Snapshot snapshot, string facet, string value, int count, bool isSelected) => facet switch
    {
        "edition" => new(value, value, count, isSelected, (9999 - int.Parse(value, CultureInfo.InvariantCulture)).ToString("0000", CultureInfo.InvariantCulture)),
        "level" => Level(snapshot, value, count, isSelected),
        "region" => Named(value, PlaceNames.Of(snapshot).Regions.GetValueOrDefault(value, value), count, isSelected),
        "departement" => new(value, $"{PlaceNames.Of(snapshot).Departements.GetValueOrDefault(value, value)} ({value})", count, isSelected, value),
        "mention" => Named(value, Mention(snapshot, value), count, isSelected),
        "kind" => Named(value, Labels.Kind(value), count, isSelected),
        _ => Named(value, Labels.LevelStatus(value), count, isSelected),
    };

    private static FacetValue Level(Snapshot snapshot, string code, int count, bool isSelected)
    {
        var level = snapshot.Facts.Scales.First(l => l.Code == code);
        // The scale of today first; within a scale, the highest level first.
        var scale = snapshot.Editions.Where(e => e.Edition.Scale == level.Scale).Select(e => e.Edition.Year).DefaultIfEmpty(0).Max();
        return new(code, level.LabelFr, count, isSelected, string.Create(CultureInfo.InvariantCulture, $"{9999 - scale:0000} {99 - level.Rank:00}"), Labels.Scale(level.Scale));
    }

    /// <summary>One code may stand for several wordings: the first that has a French name speaks for all.</summary>
    private static string Mention(Snapshot snapshot, string code) =>
        Labels.Mention(snapshot.Facts.Mentions.Where(m => m.Code == code).MinBy(m => m.NameFr is null ? 1 : 0)!);

    private static FacetValue Named(string value, string label, int count, bool isSelected) => new(value, label, count, isSelected, Folding.Fold(label));
}
