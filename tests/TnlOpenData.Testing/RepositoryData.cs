namespace TnlOpenData.Testing;

/// <summary>The <c>data/</c> folder of this repository, searched upwards from the test binaries.</summary>
public static class RepositoryData
{
    public static string Directory { get; } = Find();

    /// <summary>The root folder of the repository.</summary>
    public static string Root { get; } = Path.GetDirectoryName(Directory)!;

    public static string Descriptor => File.ReadAllText(Path.Combine(Directory, "datapackage.json"));

    /// <summary>Copies the data to a directory where a test may change it.</summary>
    public static void CopyTo(string directory)
    {
        System.IO.Directory.CreateDirectory(directory);
        foreach (var file in System.IO.Directory.EnumerateFiles(Directory))
        {
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)), overwrite: true);
        }
    }

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var data = Path.Combine(directory.FullName, "data");
            if (File.Exists(Path.Combine(data, "datapackage.json")))
            {
                return data;
            }
        }

        throw new DirectoryNotFoundException("No data/datapackage.json above the tests.");
    }
}
