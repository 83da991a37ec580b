using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Files;

/// <summary>A table that the descriptor does not name would be left out without a word.</summary>
internal static class UndescribedFiles
{
    public static IEnumerable<Problem> In(string directory, DataPackage package) => Directory
        .EnumerateFiles(directory, "*.csv")
        .Select(path => Path.GetFileName(path))
        .Except(package.Resources.Select(r => r.File), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(file => new Problem(DisplayText.Escape(file), null, null, "was not read", "describe it in datapackage.json, or move it elsewhere")
        {
            Severity = Severity.Notice,
        });
}
