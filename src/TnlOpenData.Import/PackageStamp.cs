using System.Globalization;
using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Files;

namespace TnlOpenData.Import;

/// <summary>
/// What the system tells about the files of a data package without reading them: two equal stamps mean, as far as can be told for so
/// little, that nothing has changed. Links are followed and belong to the stamp: files behind another one can have the same sizes and
/// dates, as deployment tools set them.
/// </summary>
public sealed class PackageStamp(string directory)
{
    private string _descriptor = "";
    private IReadOnlyList<string> _files = [];

    /// <summary>The present stamp, one line for each file. Cheap enough to be asked twice a second.</summary>
    public string Now()
    {
        var descriptor = Of(Path.Combine(directory, DataPackage.FileName));
        if (descriptor != _descriptor || _files.Count == 0)
        {
            // The descriptor names the others: it is read again only when it has changed.
            _files = PackageFiles.Of(directory);
            _descriptor = descriptor;
        }

        return string.Join('\n', _files.Select(f => $"{f} {Of(Path.Combine(directory, f))}"));
    }

    /// <summary>
    /// Length and dates of a file. The date of creation tells a file from another with the same length and date of change.
    /// </summary>
    private static string Of(string path)
    {
        try
        {
            var file = PackageFiles.Target(path);
            return file.Exists
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks} {file.CreationTimeUtc.Ticks}{LinksTo(file)}")
                : "none";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    /// <summary>Where the links on the way to a file lead.</summary>
    private static string LinksTo(FileInfo file)
    {
        var links = "";
        for (var folder = file.Directory; folder is not null; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null)
            {
                links += $" {folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName}";
            }
        }

        return links;
    }
}
