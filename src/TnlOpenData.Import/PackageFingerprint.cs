using System.Security.Cryptography;
using System.Text;
using TnlOpenData.Import.Files;

namespace TnlOpenData.Import;

/// <summary>A hash of the files of a data package. If it has not changed, the package need not be imported again.</summary>
public static class PackageFingerprint
{
    /// <summary>
    /// SHA-256 of the names and bytes of the descriptor and of the files that it names, in hexadecimal; null if one of them cannot be
    /// read (the import reports why).
    /// </summary>
    public static string? Of(string directory)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in PackageFiles.Of(directory).Order(StringComparer.Ordinal))
            {
                var path = Path.Combine(directory, file);
                if (!PackageFiles.HasContent(path))
                {
                    return null;
                }

                using var stream = File.OpenRead(path);
                hash.AppendData(Encoding.UTF8.GetBytes(file));
                hash.AppendData(SHA256.HashData(stream));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
