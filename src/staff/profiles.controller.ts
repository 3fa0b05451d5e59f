import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { OwnProfile, RoomsList, SetOwnProfile, SetRooms, WorkerId } from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../platform/access/signed-worker.js';
import { Profiles } from './profiles.js';

/** What a worker says of themselves, and how many contacts they take at once. */
@Controller('api/profiles')
export class ProfilesController {
  constructor(private readonly profiles: Profiles) {}

  @Get()
  @Allow('profile.rooms')
  @ApiOkResponse({ standardSchema: RoomsList })
  rooms() {
    return this.profiles.rooms();
  }

  @Get('me')
  @Allow('profile.own')
  @ApiOkResponse({ standardSchema: OwnProfile })
  mine(@SignedIn() by: SignedWorker) {
    return this.profiles.own(by.workerId);
  }

  @Put('me')
  @Allow('profile.own')
  @ApiOkResponse({ standardSchema: OwnProfile })
  async setMine(@SignedIn() by: SignedWorker, @Body({ schema: SetOwnProfile }) profile: SetOwnProfile) {
    await this.profiles.setOwn(by.workerId, profile);
    return this.profiles.own(by.workerId);
  }

  @Put(':id/rooms')
  @Allow('profile.rooms')
  @ApiOkResponse({ standardSchema: RoomsList })
  async setRooms(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: WorkerId }) id: string,
    @Body({ schema: SetRooms }) rooms: SetRooms,
  ) {
    await this.profiles.setRooms(by.workerId, id, rooms);
    return this.profiles.rooms();
  }
}
