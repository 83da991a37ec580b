using System.Net.Sockets;
using TnlOpenData.Web.Connections;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>The number of files that a process may open limits its connections.</summary>
public class FileLimitTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData(1_048_576L, true)]
    [InlineData(1_024L, true)]
    [InlineData(464L, true)]
    [InlineData(463L, false)]
    [InlineData(256L, false)]
    public void Too_few_files_are_a_refusal(long? files, bool isEnough) =>
        Assert.Equal(isEnough, ConnectionLimits.RefusalOf(files) is null);

    [Fact]
    public void Connections_leave_room_for_the_program() => Assert.Equal(624, ConnectionLimits.ConnectionsOf(1_024));

    [Fact]
    public async Task With_256_files_it_refuses_to_start_in_one_sentence()
    {
        using var started = Started.WithFiles(256, "serve", "--data", RepositoryData.WithoutTerritories);
        Assert.Equal(1, await started.Exit());
        Assert.Equal("This process may open 256 files, and needs 464: raise the limit (ulimit -n).", started.Output.Trim());
    }

    [Fact]
    public async Task More_connections_than_there_may_be_do_not_end_it()
    {
        using var releases = new TemporaryDirectory();
        using var started = Started.WithFiles(
            520,
            "serve",
            "--data",
            RepositoryData.WithoutTerritories,
            "--releases",
            releases.Path,
            "--urls",
            "http://127.0.0.1:0");
        using var client = await started.Client();
        var idle = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 300; i++)
            {
                var socket = new TcpClient();
                await socket.ConnectAsync("127.0.0.1", client.BaseAddress!.Port, TestContext.Current.CancellationToken);
                idle.Add(socket);
            }

            await Task.Delay(500, TestContext.Current.CancellationToken);
            Assert.False(started.Process.HasExited, started.Output);
        }
        finally
        {
            idle.ForEach(s => s.Dispose());
        }

        await Task.Delay(500, TestContext.Current.CancellationToken);
        using var response = await client.GetAsync("/v1", TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
    }
}
