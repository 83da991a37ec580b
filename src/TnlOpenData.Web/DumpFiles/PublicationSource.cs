using TnlOpenData.Publishing.Publications;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>Provides the publication whose dumps are written; waits for the first ones.</summary>
public sealed class PublicationSource(DumpStore dumps, ReleaseNotes notes)
{
    public async Task<Publication> Current(string address)
    {
        var folder = await dumps.Current();
        return new Publication(address, folder.Snapshot, folder.Dumps)
        {
            Notes = () => notes.Of(folder.Snapshot),
            Validator = folder.EntityTag(folder.Own[0]),
        };
    }
}
