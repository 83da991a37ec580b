using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.About;

/// <summary>The sources of an edition.</summary>
internal static class EditionSources
{
    private const string Organiser = "organiser";

    /// <summary>The organiser itself, if it is among them; else the first.</summary>
    public static Source Main(Snapshot snapshot, Edition edition)
    {
        Source[] all = [.. edition.SourceIds.Select(id => snapshot.SourceById[id])];
        return all.FirstOrDefault(s => s.Kind == Organiser) ?? all[0];
    }
}
