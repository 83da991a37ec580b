using TnlOpenData.Api.Dumps;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Catalogue;

/// <inheritdoc/>
public sealed class PublicationSource(DumpStore dumps, ReleaseNotes notes) : IPublicationSource
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
