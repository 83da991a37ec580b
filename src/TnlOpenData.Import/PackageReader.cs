using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Files;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Import.Rules;

namespace TnlOpenData.Import;

/// <summary>
/// Reads a data package: its descriptor, every file cell by cell, then what holds between tables. Whatever is wrong becomes a
/// problem; all of them are reported at once, and nothing is imported while an error is left.
/// </summary>
public static class PackageReader
{
    public static PackageReadResult Read(string directory, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemList();
        problems.Register(DataPackage.FileName, []);
        if (ReadDescriptor(directory, problems, cancellationToken) is not { } package)
        {
            return new PackageReadResult(null, problems.InOrder());
        }

        foreach (var resource in package.Resources)
        {
            problems.Register(resource.File, [.. resource.Table.ColumnInfos.Select(c => c.Name)]);
        }

        var rows = PackageRows.Read(directory, package, problems, cancellationToken);
        AllRules.Check(rows, problems);
        problems.AddAll(UndescribedFiles.In(directory, package));
        return new PackageReadResult(
            problems.HasErrors ? null : ReleaseContents.Of(package, rows),
            problems.InOrder());
    }

    private static DataPackage? ReadDescriptor(string directory, ProblemList problems, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(directory))
        {
            problems.Add(new Problem(DisplayText.Escape(directory), null, null, "is not a directory", "the directory that holds datapackage.json"));
            return null;
        }

        using var file = PackageFile.Open(directory, DataPackage.FileName, "a JSON object that describes the package", problems, cancellationToken);
        return file is null ? null : DescriptorReader.Read(PackageFile.AllBytes(file), problems);
    }
}
