using TnlOpenData.Publishing.Publications;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>
/// Provides the publication whose dumps are written. Where there are none yet, that of the current release: its addresses are known,
/// sizes and hashes are left out.
/// </summary>
public sealed class PublicationSource(DumpStore dumps, ReleaseNotes notes, ReleaseProvider releases)
{
    /// <param name="needsSizes">What is written tells sizes and hashes: the first dumps are waited for, for some seconds.</param>
    public async Task<Publication> Current(string address, bool needsSizes, CancellationToken cancellation)
    {
        var folder = needsSizes ? await dumps.CurrentOrNone(cancellation) : dumps.Ready;
        var snapshot = folder?.Snapshot ?? releases.Current;
        return new Publication(address, snapshot, folder?.Dumps ?? dumps.Declared(snapshot))
        {
            Notes = () => notes.Of(snapshot),
            Validator = folder?.Validator ?? $"unwritten-{snapshot.Release.Id}",
        };
    }

    /// <summary>A former release: without files, since those that are served are of another one.</summary>
    public Publication Former(string address, Snapshot snapshot) => new(address, snapshot, [])
    {
        Notes = () => [.. notes.Of(releases.Current).SkipWhile(n => n.Release.Id != snapshot.Release.Id)],
        Validator = $"former-{snapshot.Release.Id}",
    };
}
